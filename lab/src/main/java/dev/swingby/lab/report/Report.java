package dev.swingby.lab.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stub. */
public final class Report {
  private Report() {}

  /** Writes. */
  public static void write(Path folder) throws IOException {
    Files.size(folder);
  }
}
