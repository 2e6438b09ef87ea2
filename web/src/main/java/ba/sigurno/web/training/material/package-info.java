/** The page on which the materials of a training are listed. */
package ba.sigurno.web.training.material;
