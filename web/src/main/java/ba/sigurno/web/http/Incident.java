package ba.sigurno.web.http;

import ba.sigurno.ejb.meter.Meter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** An unforeseen failure: its number is in the log and on the error page, and links the two. */
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String NUMBER = Incident.class.getName();

    /** The attribute in which OmniFaces stores the number under which it logged a failure of an ajax request. */
    private static final String NUMBER_OF_AJAX = "org.omnifaces.exception_uuid";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    /** Returns the number of the failure of this request. */
    public String getNumber() {
        var number = request.getAttribute(NUMBER);
        return String.valueOf(number == null ? request.getAttribute(NUMBER_OF_AJAX) : number);
    }

    static String log(HttpServletRequest request, Throwable thrown) {
        Meter.INCIDENT.count();
        var number = "%08X".formatted(RANDOM.nextInt());
        var entry = new LogRecord(
                Level.SEVERE, "incident " + number + ": " + request.getMethod() + " " + request.getRequestURI());
        entry.setLoggerName(LOG.getName());
        entry.setThrown(thrown);
        // The server's formatter writes what is in a map as fields of their own.
        entry.setParameters(new Object[] {Map.of("Incident", number)});
        LOG.log(entry);
        request.setAttribute(NUMBER, number);
        return number;
    }
}
