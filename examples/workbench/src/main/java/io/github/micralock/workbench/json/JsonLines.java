// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.micralock.api.LockMachine;
import io.github.micralock.workbench.play.Audience;
import io.github.micralock.workbench.play.Beat;
import io.github.micralock.workbench.play.Step;
import io.github.micralock.workbench.play.Tally;
import java.util.function.Consumer;

/** Writes a run as lines of JSON. Remarks, and work on the car, are for people, and are left out. */
public final class JsonLines implements Audience {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final JsonStep objects;
    private final Consumer<String> page;

    /**
     * Makes an audience that writes a line for each step.
     *
     * @param lock what the run happens to
     * @param page takes the lines
     */
    public JsonLines(LockMachine lock, Consumer<String> page) {
        objects = new JsonStep(lock);
        this.page = page;
    }

    @Override
    public void opens() {}

    @Override
    public void sees(Beat beat) {
        if (beat instanceof Step step) {
            page.accept(GSON.toJson(objects.of(step)));
        }
    }

    @Override
    public void closes(Tally tally) {}
}
