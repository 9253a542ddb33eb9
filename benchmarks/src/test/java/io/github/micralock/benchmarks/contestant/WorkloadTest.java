package io.github.micralock.benchmarks.contestant;
import io.github.micralock.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;
final class WorkloadTest {
    @Test
    void p() {
        Workload w = Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH);
        System.out.println(w.phases(K11.LOCK) + " ignored " + w.ignored(K11.LOCK));
    }
}
