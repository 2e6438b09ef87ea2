/** Whose participation the caller may see. */
package ba.sigurno.ejb.participation.scope;
