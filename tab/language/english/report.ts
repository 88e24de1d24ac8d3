/** Around the report, whose own sentences come from the service. */
export const report = {
  title: 'Report for the leadership',
  print: 'Print',
  savePdf: 'Save as PDF',
  noWindow: 'If no window to print in opens, save the PDF and print that.',
};
