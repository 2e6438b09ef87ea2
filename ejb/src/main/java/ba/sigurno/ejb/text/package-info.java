/** Ground: free text that people type, and the encodings and patterns of text. */
package ba.sigurno.ejb.text;
