// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds PIT to its word: every mutant is killed, or listed with the reason why it changes nothing.
 *
 * <p>{@code java SurvivingMutants.java mutations.xml equivalent-mutants.txt}. A line of the list is a mutant, as it is
 * printed here, and after {@code  -- } the reason; a mutant that stands there and was killed is an error as well.
 */
public final class SurvivingMutants {

    private static final String BECAUSE = " -- ";

    private SurvivingMutants() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Long> survived = counted(survivors(Path.of(arguments[0])));
        Map<String, Long> equivalent = counted(listed(Path.of(arguments[1])));
        Map<String, Long> surprises = minus(survived, equivalent);
        Map<String, Long> dead = minus(equivalent, survived);
        surprises.forEach((mutant, times) -> System.out.println("survived and is not listed, " + times + "x: " + mutant));
        dead.forEach((mutant, times) -> System.out.println("is listed and was killed, " + times + "x: " + mutant));
        System.out.println(survived.values().stream().mapToLong(Long::longValue).sum() + " mutants survived, "
                + equivalent.values().stream().mapToLong(Long::longValue).sum() + " are listed as equivalent");
        if (!surprises.isEmpty() || !dead.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<String> survivors(Path report) throws Exception {
        NodeList mutations = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        if (mutations.getLength() == 0) {
            throw new IllegalStateException("report must hold mutations, had none: " + report);
        }
        return IntStream.range(0, mutations.getLength())
                .mapToObj(index -> (Element) mutations.item(index))
                .filter(mutation -> mutation.getAttribute("detected").equals("false"))
                .map(mutation -> text(mutation, "mutatedClass").replace("io.github.micralock.", "") + "."
                        + text(mutation, "mutatedMethod") + ": " + text(mutation, "description"))
                .toList();
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> listed(Path list) throws Exception {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    if (!line.contains(BECAUSE)) {
                        throw new IllegalStateException("a listed mutant must have a reason, had none: " + line);
                    }
                    return line.substring(0, line.indexOf(BECAUSE));
                })
                .toList();
    }

    private static Map<String, Long> counted(List<String> mutants) {
        return mutants.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> minus(Map<String, Long> from, Map<String, Long> what) {
        Map<String, Long> rest = new TreeMap<>();
        from.forEach((mutant, times) -> {
            long more = times - what.getOrDefault(mutant, 0L);
            if (more > 0) {
                rest.put(mutant, more);
            }
        });
        return rest;
    }
}
