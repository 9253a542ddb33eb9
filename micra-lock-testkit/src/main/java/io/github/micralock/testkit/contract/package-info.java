/**
 * What every lock must do, rule by rule, as properties that run on any machine.
 *
 * <p>Each property is written from the model and from a profile's data, on the raw fields of states, and uses nothing of
 * the machine but its five methods. No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.contract;

import org.jspecify.annotations.NullMarked;
