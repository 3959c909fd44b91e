// Nothing: pdfjs-dist asks for a native drawing module outside a browser and goes on without it. Only the window draws.
module.exports = {};
