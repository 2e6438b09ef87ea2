package ba.sigurno.ejb.school;

import java.util.List;

/**
 * What changes so that the records of two schools fit into one.
 *
 * @param key the message that says it
 * @param arguments the arguments of the message
 */
public record SchoolClash(String key, List<String> arguments) {}
