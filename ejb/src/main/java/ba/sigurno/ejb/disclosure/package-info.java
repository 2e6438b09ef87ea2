/** Disclosure control: figures about a few children stay hidden, and cannot be worked out. */
package ba.sigurno.ejb.disclosure;
