import Model
import Parse
import Testing

/// Rich Text Format.
@Suite struct RTFTests {
  private func read(
    _ body: String, head: String = #"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Times;}{\f1\fnil\fcharset163 Arial;}}"#,
    end: String = "}"
  )
    -> ParsedDocument
  {
    parseDocument(SourceFile(path: "a.rtf", bytes: Array((head + body + end).utf8)))
  }

  @Test func lettersInEveryForm() {
    // Unicode with a substitute, without one, a negative number, a pair of surrogates, windows-1258 with its combining marks, special signs.
    #expect(read(#"Ch\u7881? th\u7883\'3f s\u7889? 33/CT-TTg\par"#).lines == ["Chỉ thị số 33/CT-TTg"])
    #expect(read(#"{\uc0 Th\u7889 ng k\u234 }\uc2 \u7889ab!\par"#).lines == ["Thống kêố!"])
    #expect(read(#"\u-3988?\u-10179?\u-8704?x\par"#).text == "\u{F06C}\u{1F600}x\n")
    #expect(read(#"\f1 \'d0i\'ea\'cc\'f2u, Vi\'ea\'f2t Nam\f0  \'e9\par"#).text.hasSuffix("Nam é\n"))
    #expect(read(#"\f1 Ngh\'f2i \'f0i\'f2nh s\'f4\'ec 59/2023/N\'d0-CP\par"#).numbers == ["59/2023/NĐ-CP"])
    #expect(read(#"54\_KL/TW a\~b \{\\\} \ldblquote x\rdblquote\emdash\tab y\par"#).text == "54-KL/TW a\u{A0}b {\\} “x”— y\n")
  }

  @Test func paragraphsLinesAndCells() {
    #expect(read("a\\par b\r\nc\\line d\\par").lines == ["a", "bc", "d"])
    let rows =
      #"\trowd\cellx1\cellx2\pard\intbl 1\cell s\u7889? 33/CT-\b TTg\b0\cell\row \trowd\pard\intbl 2\cell b\par c\cell\row\pard z\par"#
    #expect(read(rows).lines == ["1 | số 33/CT-TTg", "2 | b", "c", "z"])
  }

  @Test func whatIsNoTextIsLeftOut() {
    let body = #"""
      {\info{\title 11/CT-TTg}}{\header 12/CT-TTg\par}{\*\generator 13/CT-TTg;}{\pict\pngblip 1414/CT-TTg}{\*\bkmkstart so}
      {\field{\*\fldinst HYPERLINK "15/CT-TTg"}{\fldrslt theo 33/CT-TTg}}{\v 16/CT-TTg}{\deleted 17/CT-TTg}{\upr{18/CT-TTg}{\*\ud{ v\u224?o}}}
      {\shp{\*\shpinst{\sp{\sn a}{\sv 19/CT-TTg}}{\shptxt  khung\par}}{\shprslt 20/CT-TTg}}\bin4 }}}} xong\par
      """#
    let document = read(body)
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(document.text.contains("vào") && document.text.contains("khung") && document.text.contains("xong"))
  }

  /// A box hangs anywhere in a paragraph, also between the letters of a number.
  @Test func textBoxesStandBehindTheirParagraph() {
    let box = #"{\shp{\*\shpinst{\shptxt \pard Th\u244?ng b\u225?o s\u7889? 250/TB-UBND\par hai\par}}}"#
    #expect(read("33/CT-" + box + #"TTg\par sau\par"#).lines == ["33/CT-TTg", "Thông báo số 250/TB-UBND", "hai", "sau"])
    let row = #"\trowd\cellx1\cellx2\pard\intbl 1"# + box + #"\cell s\cell\row\pard sau\par"#
    #expect(read(row).lines == ["1 | s", "Thông báo số 250/TB-UBND", "hai", "sau"])
    let old = #"{\*\do\dobxpage\dptxbx{\dptxbxtext\pard c\u361?\par}}"#
    #expect(read("33/CT-" + old + #"TTg\par"#).lines == ["33/CT-TTg", "cũ"])
    let note = #"Theo 33/CT-TTg{\footnote\pard\plain Thay"# + box + #" 16/CT-TTg.\par}\par"#
    #expect(read(note).numbers == ["33/CT-TTg", "16/CT-TTg", "250/TB-UBND"])
  }

  @Test func footnotesStandAtTheEnd() {
    let word =
      #"Theo Ch\u7881? th\u7883? s\u7889? 33/CT-TTg{\super\chftn{\footnote\pard\plain{\super\chftn} Thay 16/CT-TTg.}} n\u224?y.\par"#
    let office =
      #"Theo Ch\u7881? th\u7883? s\u7889? 33/CT-TTg{\super\chftn{\*\footnote\chftn\pard\plain Thay 16/CT-TTg.\par}} n\u224?y.\par"#
    for body in [word, office] {
      let document = read(body)
      #expect(document.lines.first == "Theo Chỉ thị số 33/CT-TTg[1] này.")
      #expect(document.numbers == ["33/CT-TTg", "16/CT-TTg"])
      #expect(document.citations.map(\.zone) == [.body, .footnote])
    }
  }

  /// However a raised mark is written, it is no part of the code or the day before it, and ends with its paragraph or cell.
  @Test(arguments: [#"{\super MARK}"#, #"\super MARK\nosupersub "#, #"{\up6\fs18 MARK}"#, #"\super MARK\plain "#])
  func raisedMarksStandAboveTheLine(_ form: String) {
    for (mark, printed) in [("1", "¹"), ("1,2", "¹,²"), ("a", "[a]"), ("(*)", "(*)")] {
      let raised = form.replacing("MARK", with: mark)
      let document = read(#"theo 33/CT-TTg"# + raised + #" ng\u224?y 26/11/2021"# + raised + #" c\u7911?a Ch\u237?nh ph\u7911?\par"#)
      #expect(document.lines == ["theo 33/CT-TTg\(printed) ngày 26/11/2021\(printed) của Chính phủ"])
      #expect(document.citations.map { $0.date?.description } == ["2021-11-26"])
      #expect(document.citations.map(\.issuer) == ["Chính phủ"])
    }
    #expect(read(#"a{\super 1\line 2\par 3}x\par\trowd\pard\intbl b{\super 4\cell 5}z\cell\row"#).lines == ["a¹", "²", "³x", "b⁴ | ⁵z"])
  }

  @Test func aFileThatWasCutIsReadAsFarAsItGoes() {
    let document = read(#"{\b theo Ch\u7881? th\u7883? s\u7889? 33/CT-TTg"#, end: "")
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(document.findings.map(\.code) == [.damaged] && document.findings[0].severity == .warning)
    #expect(read("", end: "").findings.map(\.code) == [.damaged])
    #expect(read("").findings.map(\.code) == [.empty])
  }

  @Test func nothingTraps() {
    let deep =
      String(repeating: "{", count: 200_000) + "33/CT-TTg" + String(repeating: "}", count: 199_990) + #"}}}}}}}}}} theo 23-QĐ/TW\par"#
    #expect(read(deep).text.contains("23-Q"))
    let whole = Array(
      #"{\rtf1{\fonttbl{\f0\fcharset163 A;}}\uc1 a\u7881?\'e1{\footnote\chftn x}\trowd\intbl 1\cell\row{\*\shpinst{\shptxt y}}\bin9 \par}"#
        .utf8)
    for count in 5..<whole.count { _ = parseDocument(SourceFile(path: "a.rtf", bytes: Array(whole[..<count]))) }
    var random = SeededGenerator()
    let words = Array(
      #"{ } \ \par \cell \row \intbl \'e1 \'zz \u-99999999999 \u7881 ? \uc9 \bin3 \f1 \footnote \chftn \* \upr \ud \shpinst x 33/CT-TTg"#
        .split(separator: " "))
    for _ in 0..<300 {
      let text = (0..<60).map { _ in String(words.randomElement(using: &random) ?? "") }.joined(
        separator: random.chance(1, in: 2) ? "" : " ")
      let document = parseDocument(SourceFile(path: "a.rtf", bytes: Array((#"{\rtf1 "# + text).utf8)))
      #expect(document.format == "rtf", "seed \(random.seed)")
    }
  }
}
