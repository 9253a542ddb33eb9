/**
 * How a car-radio code lock <em>behaves</em>, and what can be derived from that: sessions in real time, and the graph of
 * every state it can reach.
 *
 * <p>What a lock is says {@code io.github.micralock.api}.
 */
module io.github.micralock.core {
    requires transitive io.github.micralock.api;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.checkerframework.checker.qual;
    requires static transitive org.jspecify;

    exports io.github.micralock.core;
    exports io.github.micralock.core.car;
    exports io.github.micralock.core.catalogue;
    exports io.github.micralock.core.diagnosis;
    exports io.github.micralock.core.diagram;
    exports io.github.micralock.core.graph;
    exports io.github.micralock.core.journal;
    exports io.github.micralock.core.reduction;
    exports io.github.micralock.core.route;
    exports io.github.micralock.core.session;
    exports io.github.micralock.core.snapshot;
    exports io.github.micralock.core.timeline;
    exports io.github.micralock.core.wording;
}
