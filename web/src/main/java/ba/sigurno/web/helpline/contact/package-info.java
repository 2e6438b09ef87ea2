/** The pages on which contacts are recorded and seen. */
package ba.sigurno.web.helpline.contact;
