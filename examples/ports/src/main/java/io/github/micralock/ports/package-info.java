/** The runner: tries any program that speaks the protocol, and serves the reference lock as such a program. */
@NullMarked
package io.github.micralock.ports;

import org.jspecify.annotations.NullMarked;
