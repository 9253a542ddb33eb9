/**
 * How to prove that a lock behaves, this one or anybody's: generators, a manual clock, readable runs, and the contract
 * of every lock by rule number.
 *
 * <p>It knows what a lock <em>is</em> and no lock that there is: the machine to try is handed in.
 *
 * @provides net.jqwik.api.providers.ArbitraryProvider so that {@code @ForAll LockEvent} and its like need no provider
 *     method
 */
module io.github.micralock.testkit {
    requires transitive com.google.common;
    requires transitive io.github.micralock.api;
    requires transitive net.jqwik.api;
    requires org.opentest4j;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.checkerframework.checker.qual;
    requires static transitive org.jspecify;

    exports io.github.micralock.testkit;
    exports io.github.micralock.testkit.conformance;
    exports io.github.micralock.testkit.contract;
    exports io.github.micralock.testkit.mutant;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.micralock.testkit.LockArbitraryProvider;
}
