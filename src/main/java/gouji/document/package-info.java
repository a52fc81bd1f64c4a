/** What a file says: paragraphs, tables, cells and their places. Knows nothing of reports and imports nothing of ours. */
package gouji.document;
