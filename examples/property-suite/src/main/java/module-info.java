/** A dashboard that shows what the radio's lock says. */
module com.example.dashboard {
    requires transitive io.github.micralock.api;

    exports com.example.dashboard;
}
