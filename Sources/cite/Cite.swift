import ArgumentParser

@main
struct Cite: ParsableCommand {
}
