// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of the search for a case in which a claim is false.
 *
 * @param answer {@code UNSAT} if there is none, so that the claim is proven; {@code SAT} if there is one
 * @param report the claim, and the case that was found, for a person to read
 */
record Examination(LBool answer, String report) {

    private static final String AFTER = "after";
    private static final Pattern NAMELESS = Pattern.compile("\\(as @(\\d+) (\\w+)\\)");

    static Examination of(Theory theory, Claim claim) {
        Solver solver = Solver.of(theory);
        Term[] arguments = claim.parameters().entrySet().stream()
                .map(parameter -> solver.unknown(parameter.getKey(), parameter.getValue()))
                .toArray(Term[]::new);
        if (isAboutAStep(claim)) {
            Term after = solver.unknown(AFTER, "State");
            solver.assume(solver.term("=", after, solver.term("step", solver.term("s"), solver.term("e"))));
        }
        solver.assume(solver.term("not", solver.term(claim.name(), arguments)));
        LBool answer = solver.check();
        return new Examination(answer, answer == LBool.SAT ? refutation(theory, claim, solver) : claim.name());
    }

    private static boolean isAboutAStep(Claim claim) {
        return claim.parameters().keySet().containsAll(List.of("s", "e"));
    }

    private static String refutation(Theory theory, Claim claim, Solver solver) {
        List<String> names = new ArrayList<>(claim.parameters().keySet());
        if (isAboutAStep(claim)) {
            names.add(AFTER);
        }
        List<String> lines = new ArrayList<>();
        lines.add("Not so: " + claim.name());
        names.forEach(name -> lines.add(line(solver, name)));
        lines.add("in a profile with");
        theory.profileConstants().forEach(name -> lines.add(line(solver, name)));
        return String.join("\n", lines);
    }

    private static String line(Solver solver, String name) {
        String value = solver.value(solver.term(name));
        return "  " + name + " = " + NAMELESS.matcher(value).replaceAll("$2-$1");
    }
}
