package ba.sigurno.ejb.log;

import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Prepares each record before the handlers that write it: adds the id of the request, and takes out what may be about somebody. */
final class LogRules extends Handler {

    @Override
    public void publish(LogRecord entry) {
        entry.setMessage(Wording.of(entry.getMessage()));
        entry.setThrown(ToldThrowable.of(entry.getThrown()));
        var given = entry.getParameters() == null ? new Object[0] : entry.getParameters();
        var id = RequestId.current();
        var told = new Object[given.length + (id == null ? 0 : 1)];
        for (int i = 0; i < given.length; i++) {
            told[i] = given[i] instanceof String words ? Wording.of(words) : given[i];
        }
        if (id != null) {
            // The server's formatter writes what is in a map as fields of their own.
            told[given.length] = Map.of("RequestId", id);
        }
        entry.setParameters(told);
    }

    @Override
    public void flush() {
        // It writes nothing itself.
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
