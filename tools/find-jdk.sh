# Sourced by ./mvnw and ./swingby: exports JAVA_HOME of a JDK 25 or newer, or explains and exits 2.
# Looked at, in this order: JAVA_HOME, JAVA_HOME_25_*, the usual system folders, SDKMAN, ~/.jdks.

swingby_is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] &&
    grep -Eq '^JAVA_VERSION="?(2[5-9]|[3-9][0-9])([."+-]|$)' "$1/release"
}

swingby_find_jdk() {
  for jdk in "${JAVA_HOME:-}" \
    $(env | sed -n 's/^JAVA_HOME_25_[A-Za-z0-9_]*=//p') \
    /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$jdk" ] && swingby_is_jdk25 "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  cat >&2 <<'EOF'
swingby: no JDK 25 found (looked at JAVA_HOME, JAVA_HOME_25_*, /usr/lib/jvm, /opt, SDKMAN, ~/.jdks).
Install one, for example:
  Debian, Ubuntu   apt-get install temurin-25-jdk     (or openjdk-25-jdk)
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install --cask temurin@25
  SDKMAN           sdk install java 25-tem
or set JAVA_HOME to one.
EOF
  exit 2
}

swingby_find_jdk
