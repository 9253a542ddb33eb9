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

    private static final Pattern NAMELESS = Pattern.compile("\\(as @(\\d+) (\\w+)\\)");

    static Examination of(Theory theory, Claim claim) {
        Solver solver = Solver.of(theory);
        Term[] arguments = claim.parameters().entrySet().stream()
                .map(parameter -> solver.unknown(parameter.getKey(), parameter.getValue()))
                .toArray(Term[]::new);
        Term claimed = solver.term(claim.name(), arguments);
        solver.assume(solver.term("not", claimed));
        LBool answer = solver.check();
        return new Examination(answer, answer == LBool.SAT ? refutation(theory, claim, solver) : claim.name());
    }

    private static String refutation(Theory theory, Claim claim, Solver solver) {
        List<String> lines = new ArrayList<>();
        lines.add("Not so: " + claim.name());
        claim.parameters().keySet().forEach(name -> lines.add(line(solver, name, solver.term(name))));
        if (claim.parameters().containsKey("s") && claim.parameters().containsKey("e")) {
            lines.add(line(solver, "(step s e)", solver.term("step", solver.term("s"), solver.term("e"))));
        }
        lines.add("in a profile with");
        theory.profileConstants().forEach(name -> lines.add(line(solver, name, solver.term(name))));
        return String.join("\n", lines);
    }

    private static String line(Solver solver, String name, Term term) {
        return "  " + name + " = " + NAMELESS.matcher(solver.value(term)).replaceAll("$2-$1");
    }
}
