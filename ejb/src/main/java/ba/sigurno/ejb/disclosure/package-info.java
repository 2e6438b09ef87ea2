/** What may be said of how many children: figures about a few stay hidden, and cannot be worked out. */
package ba.sigurno.ejb.disclosure;
