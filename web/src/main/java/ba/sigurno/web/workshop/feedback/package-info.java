/** The pages for feedback on workshops: the one that takes it, the wall with its code, and the answers. */
package ba.sigurno.web.workshop.feedback;
