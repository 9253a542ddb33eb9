/**
 * How deep histories reach into a lock: phases, events and the situations that the rules are about, counted, and a floor
 * below which a run proves too little. Needs no test engine. No value here is ever null.
 */
@NullMarked
package io.github.micralock.testkit.coverage;

import org.jspecify.annotations.NullMarked;
