package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import java.util.HashMap;
import java.util.Map;

/** A framework that has whatever it is asked for, so that folders of modules are read without a database. */
public final class OutlineFramework implements ModuleFolder.Framework {

    private final Map<String, AgeBand> ageBands = new HashMap<>();

    @Override
    public AgeBand ageBand(String code) {
        return ageBands.computeIfAbsent(code, any -> new AgeBand(code, Level.PRIMARY, 1, 9, 1));
    }

    @Override
    public Strand strand(String code) {
        return new Strand(code, 1);
    }

    @Override
    public Outcome outcome(String code) {
        var parts = code.split("-");
        return new Outcome(ageBand(parts[0]), strand(parts[1]), Integer.parseInt(parts[2]));
    }
}
