/**
 * How to prove any lock whatever, seen only from outside: a minimal adapter, what a lock may declare that it lacks, and
 * the rules as stories that a person in the driver's seat can live through.
 *
 * <p>Nothing here but {@link io.github.micralock.testkit.outside.OutsideContract} and its parts needs a test engine. No
 * value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.outside;

import org.jspecify.annotations.NullMarked;
