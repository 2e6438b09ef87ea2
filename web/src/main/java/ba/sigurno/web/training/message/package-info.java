/** The page on which participants of a training are written to. */
package ba.sigurno.web.training.message;
