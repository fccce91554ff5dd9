package dev.swingby.lab.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stub. */
public final class Figures {
  private Figures() {}

  /** Writes. */
  public static void write(Path folder) throws IOException {
    Files.size(folder);
  }
}
