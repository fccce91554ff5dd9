/** Configurations: read from JSON, YAML or TOML, checked key by key, resolved. */
@NullMarked
package dev.swingby.lab.config;

import org.jspecify.annotations.NullMarked;
