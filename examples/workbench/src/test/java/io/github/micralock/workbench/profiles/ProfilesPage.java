// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.profiles;

import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.api.profile.Source;
import io.github.micralock.core.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of docs/profiles.md: the catalogue, made of nothing but its values. */
final class ProfilesPage {

    private final StringBuilder page = new StringBuilder();

    private ProfilesPage() {}

    static String text() {
        ProfilesPage page = new ProfilesPage();
        page.head();
        page.row("profile", "code", "penalties", "limit", "a wait runs", "at a cut, at battery loss", "link", "grades");
        page.row("---", "---", "---", "---", "---", "---", "---", "---");
        Catalogue.profiles().forEach(page::summary);
        Catalogue.profiles().forEach(page::section);
        return page.page.toString();
    }

    private void head() {
        page.append("""
                # The profiles that ship

                This page is made from the values of the catalogue, `Catalogue.profiles()`, and a test compares it with them. What each cell means stands in
                [the model](model.md#11-profiles), what a grade means at its top. Of a penalty list `...` says that its last penalty is repeated. `TypedStraight`
                and the like are the styles of R7.

                Where the last column is empty, a source tells the cell, or it follows from what one tells. Where not, it is a choice, and why.

                """);
    }

    private void summary(LockProfile profile) {
        Map<String, String> cells = ProfileCells.of(profile);
        boolean typed = profile.link().takesCode();
        row(
                "[" + code(profile.name()) + "](#" + anchor(profile) + ")",
                typed ? cell(cells, "entry.codeLength") + ", " + cell(cells, "entry.digits") : "none",
                typed ? cell(cells, "penalties") : "",
                typed ? cell(cells, "limit.attempts") : "",
                typed ? cell(cells, "waiting.runsWhile") : "",
                typed ? cell(cells, "waiting.onSupplyLoss") + ", " + cell(cells, "waiting.onBatteryLoss") : "",
                profile.link().asksImmobiliser()
                        ? cell(cells, cells.containsKey("link.afterRefusal") ? "link.afterRefusal" : "link")
                        : "",
                ProfileCells.grades(profile));
    }

    private static String cell(Map<String, String> cells, String name) {
        return marked(name, Optional.ofNullable(cells.get(name)).orElseThrow());
    }

    private static String marked(String name, String value) {
        return ProfileCells.isLiteral(name) ? code(value) : value;
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String anchor(LockProfile profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }

    private void section(LockProfile profile) {
        page.append("\n## ")
                .append(profile.name())
                .append("\n\n")
                .append(profile.title())
                .append(".\n\n");
        row("cell", "value", "choice");
        row("---", "---", "---");
        ProfileCells.of(profile).forEach((name, value) -> row(code(name), marked(name, value), choice(profile, name)));
        page.append("\nSources:\n\n");
        profile.provenance().sources().forEach(this::source);
    }

    /** A choice is about a cell, or about all cells of a part. */
    private static String choice(LockProfile profile, String cell) {
        String choice = profile.provenance().choices().entrySet().stream()
                .filter(entry -> concerns(entry.getKey(), cell))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
        return choice.isEmpty() && ProfileCells.neverShows(profile, cell) ? "never seen" : choice;
    }

    static boolean concerns(String choice, String cell) {
        return cell.equals(choice) || cell.startsWith(choice + ".") || choice.startsWith(cell + ".");
    }

    private void source(Source source) {
        page.append("- ")
                .append(source.grade())
                .append(": ")
                .append(source.title())
                .append(", <")
                .append(source.address())
                .append(">\n");
    }

    private void row(String... cells) {
        page.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
