/// Files that lie among papers and are none. What they are called decides: a picture that a page shows says nothing about papers, whatever
/// its bytes are, while a file called `ke-hoach.doc` is expected to hold one.
enum NoPapers {
  /// Pictures, sound, fonts, programs, and what a saved web page consists of beside its text. They are left out without a look inside.
  static func contain(_ path: String) -> Bool {
    parts.contains(fileSuffix(path))
  }

  /// Pictures that may be of pages, for those who ask for character recognition.
  static func arePictures(_ path: String) -> Bool { pictures.contains(fileSuffix(path)) }

  private static let pictures = suffixes("png jpg jpeg")

  /// Whether a file of unknown bytes was meant as a paper, or may hold some: the name of an office format, of text or of an archive.
  static func promisesPaper(_ path: String) -> Bool {
    papers.contains(fileSuffix(path))
  }

  private static let parts = suffixes(
    """
    png jpg jpeg jpe jfif gif bmp ico webp avif heic svg psd ai eps
    mp3 mp4 m4a m4v mov avi mkv webm wav ogg oga ogv flac aac wma wmv flv
    woff woff2 ttf otf eot
    css less scss js mjs cjs map wasm swf
    exe dll so dylib msi apk deb rpm jar class pyc iso
    db sqlite sqlite3 mdb lnk url
    """)

  private static let papers = suffixes(
    """
    txt text md markdown html htm xhtml shtml asp aspx jsp php mht mhtml eml msg
    doc docx docm dot dotx rtf odt ott fodt sxw wps wpd pages pdf ps djvu xps epub
    xls xlsx xlsm ods ppt pptx pps ppsx odp tif tiff
    zip rar 7z tar gz tgz bz2 xz zst warc
    """)

  private static func suffixes(_ rows: String) -> Set<String> {
    Set(rows.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

/// What stands behind the last dot of a file's name, in small letters; empty where there is none.
func fileSuffix(_ path: String) -> String {
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
  return path[path.index(after: dot)...].lowercased()
}
