/**
 * What a car-radio code lock <em>is</em>: its values, its contract and the data of a head unit.
 *
 * <p>How a lock behaves is in {@code io.github.micralock.core}; how to prove that one behaves is in
 * {@code io.github.micralock.testkit}.
 */
module io.github.micralock.api {
    requires transitive com.google.common;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.checkerframework.checker.qual;
    requires static transitive org.jspecify;

    exports io.github.micralock.api;
    exports io.github.micralock.api.code;
    exports io.github.micralock.api.event;
    exports io.github.micralock.api.faceplate;
    exports io.github.micralock.api.link;
    exports io.github.micralock.api.phase;
    exports io.github.micralock.api.profile;
    exports io.github.micralock.api.signal;
    exports io.github.micralock.api.supply;
}
