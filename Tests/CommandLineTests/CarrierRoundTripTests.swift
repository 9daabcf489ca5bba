import Foundation
import XCTest

/// Any carrier converted to any other and back gives the same bytes.
final class CarrierRoundTripTests: CommandLineTestCase {
    func testExample() throws {
        try checkRoundTrips(Sample.example)
        try convert(Sample.example, to: "json", path("example.json"))
        XCTAssertEqual(text(path("example.json")), text(Sample.example + ".json"))
    }

    func testTheManifestStandsForItsFolder() throws {
        try convert(Sample.example + "/datapackage.json", to: "json", path("example.json"))
        XCTAssertEqual(text(path("example.json")), text(Sample.example + ".json"))
    }

    func testGeneratedPackage() throws {
        let status = try sozialraum(
            ["generate", "--faelle", "40", "--seed", "7", "--output", path("package")]
        ).status
        XCTAssertEqual(status, 0)
        try checkRoundTrips(path("package"))
    }

    func testMetadata() throws {
        try checkRoundTrips([
            NastyDocument(
                "numbers", #"{"x":1.50,"y":[1e400,-0,1E5,{"a":null,"b":[],"c":""}],"z":null}"#),
            NastyDocument("nested", #"{"q":{"z":1,"a":{"c":[1,[2,{"x":{}}]]}},"b":[]}"#),
            NastyDocument("masked keys", ##"{"$x":1,"$$y":2,"table":3,"$table":4,"#2":5}"##),
            NastyDocument("keys that stand twice", #"{"x":1,"x":2,"x":[{"q":"1"}],"x#2":3}"#),
            NastyDocument("the Excel dialect", #"{"name":"a","dialekt":"excel"}"#),
            NastyDocument("another dialect", #"{"name":"a","dialekt":"foo"}"#),
            NastyDocument("equivalent keys", #"{"\u00e4":1,"a\u0308":2}"#),
            NastyDocument("after the tables", #"{"traeger":[{"id":"a"}],"version":"1.0"}"#),
        ])
    }

    func testDeepValues() throws {
        for depth in [100, 250, 254, 255] {
            let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            try checkRoundTrips([NastyDocument("depth \(depth)", "{\"q\":\(value)}")])
        }
    }

    func testManifestProperties() throws {
        try checkRoundTrips([
            NastyDocument(
                "kept", #"{"datapackage":{"keywords":["a"],"licenses":[{"name":"x"}]}}"#),
            NastyDocument("no object", #"{"datapackage":5}"#),
            NastyDocument("empty object", #"{"datapackage":{}}"#),
            NastyDocument("name beside name", #"{"name":"x","datapackage":{"name":"y"}}"#),
            NastyDocument("resource that is a number", #"{"datapackage":{"resources":[5]}}"#),
            NastyDocument("reserved names", #"{"datapackage":{"sozialraum":{"a":1}}}"#),
        ])
    }

    func testTables() throws {
        try checkRoundTrips([
            NastyDocument("none", "{}"),
            NastyDocument("empty", #"{"faelle":[],"traeger":[],"zz":[]}"#),
            NastyDocument(
                "stated only", #"{"tabellen":{"faelle":["id"],"zz":["a","b"],"hilfen":[]}}"#),
            NastyDocument("rows without any value", #"{"faelle":[{},{}]}"#),
            NastyDocument("rows without columns", #"{"zz":[{},{}]}"#),
            NastyDocument("one column", #"{"zz":[{"a":""},{"a":"1"},{}]}"#),
            NastyDocument(
                "names that are no file names",
                #"{"":[{"q":"1"}],".h":[{"q":"1"}],"a\nb":[{"q":"1"}],"a/b":[{"q":"1"}]}"#),
            NastyDocument(
                "a name that others get instead",
                #"{"tabelle-2":[{"a":"1"}],"u/v":[{"b":"2"}]}"#),
            NastyDocument("equivalent names", #"{"\u00e4":[{"x":"1"}],"a\u0308":[{"y":"2"}]}"#),
            NastyDocument("names without case", #"{"AB":[{"x":"1"}],"ab":[{"y":"2"}]}"#),
            NastyDocument("name of metadata", #"{"name":[{"a":"1"}],"tabellen":[{"a":1}]}"#),
            NastyDocument("no array", #"{"hilfen":"text","faelle":{"a":1},"traeger":null}"#),
            NastyDocument("metadata and table", #"{"faelle":5,"faelle":[{"id":"x"}]}"#),
            NastyDocument("no objects", #"{"traeger":[5,"x",null,[],[1],{"id":"a"},true,{}]}"#),
            NastyDocument(
                "twice", #"{"zz":[{"a":"1"}],"zz":[{"a":"3"}],"faelle":[],"faelle":[{}]}"#),
        ])
    }

    func testJSONLines() throws {
        try checkRoundTrips(
            [
                NastyDocument("empty", ""),
                NastyDocument("no metadata", "{\"table\":\"traeger\",\"id\":\"a\"}\n"),
                NastyDocument(
                    "blank lines", "\n\n{\"format\":\"sozialraum\"}\n\n{\"table\":\"zz\"}\r\n\r\n"),
                NastyDocument(
                    "no table",
                    "{\"format\":\"sozialraum\"}\n{\"id\":\"a\"}\n{\"table\":5}\n5\nnull\n"),
                NastyDocument(
                    "the table last", "{\"x\":1}\n{\"id\":\"a\",\"table\":\"traeger\"}\n"),
                NastyDocument(
                    "tables in turn",
                    "{}\n{\"table\":\"zz\",\"a\":\"1\"}\n{\"table\":\"traeger\",\"id\":\"a\"}\n"
                        + "{\"table\":\"zz\",\"a\":\"2\"}\n{\"table\":\"traeger\",\"id\":\"0\"}\n"),
                NastyDocument(
                    "a name of metadata", "{\"foo\":1}\n{\"table\":\"foo\",\"a\":\"1\"}\n"),
                NastyDocument(
                    "masked field", "{}\n{\"table\":\"hilfen\",\"$stunden_woche\":\"1.50\"}\n"),
            ], ending: ".jsonl")
    }
}
