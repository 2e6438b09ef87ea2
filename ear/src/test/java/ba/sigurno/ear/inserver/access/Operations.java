package ba.sigurno.ear.inserver.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Calls of services by the names that the {@link AccessMatrix} has for them. */
final class Operations {

    private final Map<String, Callable<?>> calls = new LinkedHashMap<>();

    /** A call that gives something. */
    Operations asks(String name, Callable<?> call) {
        calls.put(name, call);
        return this;
    }

    /** A call that gives a list; tells whether what the scene holds is in it. */
    Operations lists(String name, Callable<Boolean> call) {
        return asks(name, call);
    }

    /** A call that only does something. */
    Operations does(String name, Runnable call) {
        return asks(name, () -> {
            call.run();
            return null;
        });
    }

    Map<String, Callable<?>> byName() {
        return calls;
    }
}
