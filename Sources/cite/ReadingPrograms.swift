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
