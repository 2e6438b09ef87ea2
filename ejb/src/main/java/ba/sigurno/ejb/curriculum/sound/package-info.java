/** Recordings of strangers made safe, kept once and swept away. */
package ba.sigurno.ejb.curriculum.sound;
