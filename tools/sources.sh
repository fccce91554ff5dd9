#!/bin/sh
# Writes the generated kernel sources (register tiles, f32 twins) again; SourcesTest holds them in step.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tools/find-jdk.sh"
out=$(mktemp -d)
cd "$root/kernels"
"$JAVA_HOME/bin/javac" -d "$out" -sourcepath src/test/java -implicit:class \
  src/test/java/dev/swingby/kernels/source/Sources.java
"$JAVA_HOME/bin/java" -cp "$out" dev.swingby.kernels.source.Sources
rm -rf "$out"
