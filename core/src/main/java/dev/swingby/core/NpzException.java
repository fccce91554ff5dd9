package dev.swingby.core;

import java.io.IOException;
import java.nio.file.Path;

/** An npy or npz file that is not what it should be: one line with file, place and expectation. */
public final class NpzException extends IOException {
  private static final long serialVersionUID = 1L;

  NpzException(Path file, String entry, String what) {
    super(file + (entry.isEmpty() ? "" : ": array " + entry) + ": " + what);
  }
}
