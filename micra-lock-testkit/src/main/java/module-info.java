/**
 * How to prove that a lock behaves, this one or anybody's: generators, a manual clock, readable runs, and the contract
 * of every lock by rule number.
 *
 * <p>It knows what a lock <em>is</em> and no lock that there is: the machine to try is handed in.
 *
 * @provides net.jqwik.api.providers.ArbitraryProvider so that {@code @ForAll LockEvent} and its like need no provider
 *     method
 * @provides net.jqwik.api.SampleReportingFormat so that a failure prints events as they are pasted
 */
module io.github.micralock.testkit {
    requires transitive com.google.common;
    requires transitive io.github.micralock.api;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires com.google.gson;
    requires net.automatalib.api;
    requires net.automatalib.core;
    requires net.automatalib.util;
    requires org.opentest4j;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.checkerframework.checker.qual;
    requires static transitive org.jspecify;

    exports io.github.micralock.testkit.conformance.protocol;
    exports io.github.micralock.testkit.conformance.run;
    exports io.github.micralock.testkit.conformance.suite;
    exports io.github.micralock.testkit.conformance.vector;
    exports io.github.micralock.testkit.conformance;
    exports io.github.micralock.testkit.contract;
    exports io.github.micralock.testkit.coverage;
    exports io.github.micralock.testkit.mutant;
    exports io.github.micralock.testkit.outside;
    exports io.github.micralock.testkit;

    provides net.jqwik.api.SampleReportingFormat with
            io.github.micralock.testkit.EventTextFormat;
    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.micralock.testkit.LockArbitraryProvider;
}
