/** The guests of workshops: who they are, and when they can come. */
package ba.sigurno.ejb.workshop.guest;
