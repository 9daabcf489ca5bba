import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Whether the text of a part is a valid value of the column that its meaning names, by the types of
/// the model themselves.
enum ValueForm {
    static func isValid(_ part: Understanding.Part) -> Bool {
        let text = part.text
        switch part.meaning {
        case .stand: return isCanonical(Day.self, text)
        case .gueltigAb, .gueltigBis, .anerkanntSeit, .eroeffnet:
            return isCanonical(Datum.self, text)
        case .zeitraum, .anschrift, .kontakt, .alter: return false
        case .plz: return isCanonical(PLZ.self, text) && !text.hasPrefix("00")
        case .gemeinde: return isCanonical(AGS.self, text)
        case .telefon, .fax, .mobil: return Phone(text: text)?.isCanonical == true
        case .email: return isCanonical(Email.self, text)
        case .web: return WebAddress(text: text)?.isAbsolute == true
        case .ik: return isCanonical(IK.self, text)
        case .id: return isCanonical(CodeText.self, text)
        case .paragraf: return isKnown(Leistung.self, text)
        case .rechtsform: return isKnown(Rechtsform.self, text)
        case .verband: return isKnown(Verband.self, text)
        case .traegerArt: return isKnown(Traegerart.self, text)
        case .anerkennung: return isKnown(Anerkennung.self, text)
        case .form: return isKnown(Hilfeform.self, text)
        case .kategorie: return isKnown(Kategorie.self, text)
        case .arbeitsweise: return isKnown(Arbeitsweise.self, text)
        case .zugang: return isKnown(Zugang.self, text)
        case .einrichtungArt: return isKnown(Einrichtungsart.self, text)
        case .ressourceArt: return isKnown(Ressourcenart.self, text)
        case .plaetze, .plaetzeBelegt, .alterAb, .alterBis:
            return isCanonical(Int.self, text) && !text.hasPrefix("-")
        case .stellen, .budget, .breite, .laenge: return isCanonical(ExactDecimal.self, text)
        case .barrierefrei, .betriebserlaubnis: return isCanonical(Bool.self, text)
        case .sprachen: return isCanonical(Language.self, text)
        default: return isText(text, part.meaning)
        }
    }

    private static func isCanonical<Value: FieldValue>(_ type: Value.Type, _ text: String) -> Bool {
        Value(text: text)?.plainText == text
    }

    private static func isKnown<List: Codelist>(_ list: List.Type, _ text: String) -> Bool {
        Code<List>(text: text)?.isKnown == true
    }

    private static func isText(_ text: String, _ meaning: ColumnMeaning) -> Bool {
        let mayBreak = meaning == .beschreibung || meaning == .oeffnungszeiten
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
            return false
        }
        for scalar in text.unicodeScalars
        where scalar.value < 32 || (127..<160).contains(scalar.value) {
            guard mayBreak, scalar == "\n" else { return false }
        }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
            && text.withByteSpan { Normalization.isComposed($0) }
    }
}
