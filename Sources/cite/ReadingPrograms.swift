import Parse
import Platform
import Programs

/// What readers may use: the programs on the user's search path.
func readingTools(recognisesScans: Bool = false) -> ReadingTools {
  ReadingTools(programs: systemPrograms(), recognisesScans: recognisesScans)
}

func systemPrograms() -> SystemPrograms {
  SystemPrograms(searchPath: Surroundings.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
}

/// Help of `--ocr`.
let scanWords = (
  vi: "Nhận dạng chữ trên trang chỉ có ảnh (tesseract): chậm, có thể sai chữ.",
  en: "Read pages that are pictures by character recognition (tesseract): slow, and letters may be wrong."
)
