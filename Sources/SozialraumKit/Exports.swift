// Whoever imports SozialraumKit also has the values that its records are made of: `Day`, `Code`,
// `ID`, `ExactDecimal`.
@_exported import PlainTextRecords
