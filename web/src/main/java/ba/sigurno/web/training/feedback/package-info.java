/** Pages on which feedback is given and read. */
package ba.sigurno.web.training.feedback;
