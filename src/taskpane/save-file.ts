/** Hands a file to the person by way of the browser's download. Desktop web views show their own dialog for it. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has begun with the click; its own copy of the content lives on
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
