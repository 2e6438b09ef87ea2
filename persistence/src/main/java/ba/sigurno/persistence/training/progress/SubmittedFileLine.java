package ba.sigurno.persistence.training.progress;

/**
 * A submitted file as a list shows it, without its bytes.
 *
 * @param publicId its public id
 * @param fulfilmentId the key of the fulfilment that it was handed in for
 * @param name its name with its ending
 * @param size in bytes
 */
public record SubmittedFileLine(String publicId, Long fulfilmentId, String name, Integer size) {}
