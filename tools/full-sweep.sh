#!/bin/sh
# The elementary functions in f32 at all 2^32 floats (minutes); ElementaryTest runs a sample of it. Names of functions may follow.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tools/find-jdk.sh"
cd "$root"
./mvnw -q -B -ntp -pl kernels test-compile
exec "$JAVA_HOME/bin/java" --add-modules jdk.incubator.vector -cp kernels/target/classes:kernels/target/test-classes dev.swingby.kernels.FullSweep "$@"
