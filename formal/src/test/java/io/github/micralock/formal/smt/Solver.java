// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.smt;

import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.ParseEnvironment;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.io.StringReader;
import java.math.BigInteger;

/** The solver SMTInterpol, in this process, with a theory that it has read. */
final class Solver {

    private final SMTInterpol script;

    private Solver(SMTInterpol script) {
        this.script = script;
    }

    static Solver of(Theory theory) {
        OptionMap options = new OptionMap(quiet(), true);
        SMTInterpol script = new SMTInterpol(null, options);
        script.setOption(":produce-models", true);
        script.setLogic("ALL");
        Reading reading = new Reading(script, options);
        theory.texts().forEach((name, text) -> reading.parseStream(new StringReader(text), name + ".smt2"));
        return new Solver(script);
    }

    private static LogProxy quiet() {
        LogProxy log = new DefaultLogger();
        log.setLoglevel(LogProxy.LOGLEVEL_ERROR);
        return log;
    }

    /** It says nothing of what it understood; whatever the solver objects to ends the reading. */
    private static final class Reading extends ParseEnvironment {

        Reading(SMTInterpol script, OptionMap options) {
            super(script, options);
        }

        @Override
        public void printSuccess() {}

        @Override
        public void printError(String message) {
            throw new IllegalArgumentException("text must be what the solver understands, was: " + message);
        }
    }

    /** Something of which nothing is known but its sort. */
    Term unknown(String name, String sort) {
        script.declareFun(name, new Sort[0], script.sort(sort));
        return script.term(name);
    }

    Term number(long number) {
        return script.numeral(BigInteger.valueOf(number));
    }

    Term term(String function, Term... arguments) {
        return script.term(function, arguments);
    }

    /** Whether a value was made by a constructor. */
    Term is(String constructor, Term value) {
        return script.term("is", new String[] {constructor}, null, value);
    }

    void assume(Term truth) {
        script.assertTerm(truth);
    }

    /** Whether all that is assumed can be so at once. */
    LBool check() {
        return script.checkSat();
    }

    /** What a term is where all that is assumed is so; there must be such a place. */
    String value(Term term) {
        return script.getValue(new Term[] {term}).get(term).toString();
    }

    boolean isTrue(Term term) {
        return value(term).equals("true");
    }
}
