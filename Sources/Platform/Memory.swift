import CLinux

/// How the C library keeps memory.
public enum Memory {
  /// Lets it keep what is given back for the next paper: by itself it asks the system for the bytes of each larger file anew and gives them back
  /// at once, a twentieth of the time for a file of a megabyte. To be called once, before there are threads.
  public static func keepFreed() {
    // More than half of the largest heap of a thread, 64 MiB, is refused for a piece.
    cite_keep_freed_memory(64 << 20, 32 << 20)
  }
}
