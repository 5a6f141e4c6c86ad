// The refresh in <head> drops the fragment of an old address; this keeps it.
location.replace(document.getElementById("l-target").href + location.hash);
