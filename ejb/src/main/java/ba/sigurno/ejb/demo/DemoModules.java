package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.curriculum.module.ModuleFolder;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the modules that come with the demonstration. */
final class DemoModules {

    private DemoModules() {}

    /**
     * Reads the published modules by slug; not stored yet, and neither are the entities they refer to, except age
     * bands, strands and outcomes.
     */
    static Map<String, ModuleFolder.Contents> read(ModuleFolder.Framework framework, Instant now) {
        var modules = new LinkedHashMap<String, ModuleFolder.Contents>();
        for (var slug : DemoFiles.lines("modules/index.txt")) {
            var module = new ModuleFolder("/demo/modules/" + slug, framework).read(now);
            module.edition().publish(now);
            modules.put(slug, module);
        }
        return modules;
    }

    /** Returns age bands, strands and outcomes from the database. */
    static ModuleFolder.Framework framework(EntityManager em) {
        return new ModuleFolder.Framework() {
            @Override
            public AgeBand ageBand(String code) {
                return byCode(AgeBand.BY_CODE, AgeBand.class, code);
            }

            @Override
            public Strand strand(String code) {
                return byCode(Strand.BY_CODE, Strand.class, code);
            }

            @Override
            public Outcome outcome(String code) {
                return byCode(Outcome.BY_CODE, Outcome.class, code);
            }

            private <T> T byCode(String query, Class<T> type, String code) {
                return em.createNamedQuery(query, type)
                        .setParameter("code", code)
                        .getSingleResult();
            }
        };
    }
}
