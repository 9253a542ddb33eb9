package io.github.micralock.formal.laws;
import io.github.micralock.formal.tlc.*;
import io.github.micralock.formal.twin.*;
import io.github.micralock.formal.trace.*;
import io.github.micralock.testkit.mutant.*;
import java.util.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
class ScratchTest {
    @Test
    void all() throws Exception {
        Path out = Path.of("/tmp/tlcplay/java.txt");
        String done = Files.readString(Path.of("/tmp/tlcplay/java1.txt")); Files.writeString(out, done);
        for (String seed : Seeds.wrong()) {
            if (done.contains(seed + " ")) continue; String line = seed + " NOT SHOWN";
            int tries = 0;
            for (Instance instance : Instances.small()) {
                if (!seed.startsWith("snapshot") && !Mutations.named(seed).showsOn(instance.profile())) continue;
                if (seed.contains("suspended") || seed.contains("link")) { if (!instance.name().startsWith("LINK") && seed.startsWith("snapshot")) continue; }
                if (tries++ > 4) break;
                TlcResult r = Fleet.of(instance).withJava(seed).workers(1).result();
                line = seed + " " + instance.name() + " " + r.exit() + " " + r.broken().orElse("-") + " " + r.elapsed().toMillis();
                if (r.exit() != TlcExit.OK) { Files.writeString(Path.of("/tmp/tlcplay/seed-" + seed + ".txt"), new Counterexample(r, instance.tick()) + "\n\n" + r.output()); break; }
            }
            Files.writeString(out, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
